np.apply_along_axis(lambda a:(a[0]+a[-1])*.5,0,[[1,2,3],[4,5,6],[7,8,9]])

np.apply_along_axis(sorted,1,[[8,1,7],[4,3,9],[5,2,6]])

np.apply_along_axis(np.diag,-1,[[1,2,3],[4,5,6]])

np.apply_along_axis(np.diag,0,[[1,2,3],[4,5,6]])

np.apply_along_axis(sum,0,np.zeros((2,0)))

np.apply_along_axis(sum,3,np.zeros((2,2)))

np.apply_along_axis(np.sum,1,np.arange(24).reshape(2,3,4))

np.apply_along_axis(lambda a,b:a*b,1,np.arange(4).reshape(2,2),3)

np.apply_along_axis(np.percentile,1,np.arange(4).reshape(2,2),[20,80])

np.apply_over_axes(np.sum,np.arange(24).reshape(2,3,4),[0,2])

np.apply_over_axes(np.sum,np.arange(24).reshape(2,3,4),1)

np.piecewise(np.linspace(-2.5,2.5,6),[np.linspace(-2.5,2.5,6)<0,np.linspace(-2.5,2.5,6)>=0],[-1,1])

np.piecewise(np.linspace(-2.5,2.5,6),[np.linspace(-2.5,2.5,6)<0],[lambda x:-x,lambda x:x*2])

np.piecewise(-2,[True],[lambda x:-x,5])

np.piecewise(np.arange(3),[np.arange(3)<1],[1,2,3])

np.piecewise(np.arange(3),np.arange(3)<1,[7,9])

np.fromfunction(lambda i,j:i+j,(3,3),dtype=int)

np.fromfunction(lambda i,j:i==j,(2,2))

np.frompyfunc(max,2,1)

f=np.frompyfunc(max,2,1)
(f.nin,f.nout,f.nargs,f.types,f.identity,f.__name__)

np.vectorize(lambda a,b:a-b if a>b else a+b)([1,2,3,4],2)

np.vectorize(lambda a:a*1.5)([1,2])

np.vectorize(lambda a:a,otypes=[float])([1,2])

np.vectorize(lambda a:a,otypes='f')([1,2])

np.vectorize(lambda a:(a,a*2.))([1,2])

np.vectorize(lambda a:a)([])

np.vectorize(lambda a:a,otypes=[float])([])

np.vectorize(lambda a:a)(3)

np.vectorize(lambda a,b=2:a*b)([1,2],b=[3,4])

np.vectorize(lambda p,x:sum(p)*x,excluded=['p'])(p=[1,2,3],x=[0,1])

np.vectorize(lambda p,x:sum(p)*x,excluded=[0])([1,2,3],[0,1])

np.vectorize(np.convolve,signature='(n),(m)->(k)')(np.eye(4),[1,2,1])

np.vectorize(lambda a,b:(a@b,a+b),signature='(n),(n)->(),(n)')(np.arange(6).reshape(2,3),[1,2,3])

np.vectorize(lambda a:a,signature='(n)->(n)')([[1],[2]])

np.vectorize(lambda a:a,signature='bogus')

np.vectorize(lambda a:a,signature='(n),(n)->(n)')([1,2],[1,2,3])

np.vectorize(lambda a:a,signature='(n)->(n)')(1)

np.vectorize(lambda a:a,signature='(n),(n)->(n)')(1)

np.vectorize(lambda a:1/a)([0,1])

np.vectorize(3)

np.vectorize(lambda a:a,otypes=3)

np.vectorize(lambda a:a,otypes='~')

np.vectorize(lambda a:a>1)([[1,2],[3,4]])

calls=[]
f=np.vectorize(lambda a:calls.append(a) or a)
f([1,2])
calls

calls=[]
f=np.vectorize(lambda a:calls.append(a) or a,cache=True)
f([1,2])
calls

f=np.vectorize(otypes=[float])
g=f(lambda x:x)
g([1])

np.vectorize(lambda: 3)()

np.frompyfunc(lambda a,b:a+b,2,1)([1,2],[3,4])

np.frompyfunc(lambda a:(a,a*2),1,2)([1,2])

np.frompyfunc(oct,1,1)(np.array((10,30,100)))

np.frompyfunc(lambda a,b:a+b,2,1).reduce([1,2,3])

np.frompyfunc(lambda a,b:a+b,2,1).accumulate([1,2,3])

np.frompyfunc(lambda a,b:a*b,2,1).outer([1,2,3],[4,5])

np.frompyfunc(lambda a,b:a*b,2,1)(3,4)

np.vectorize(lambda a:str(a))([1,22])
