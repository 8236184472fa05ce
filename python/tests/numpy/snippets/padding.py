np.pad([1,2,3],2)

np.pad([1,2,3],(2,1),'constant',constant_values=(4,6))

np.pad([1,2,3,4,5],(2,3),'edge')

np.pad([1,2,3,4,5],(2,3),'linear_ramp',end_values=(5,-4))

np.pad([1,2,3,4,5],(2,),'maximum')

np.pad([1,2,3,4,5],(2,),'mean')

np.pad([1,2,3,4,6],(2,),'median')

np.pad([[1,2],[3,4]],((3,2),(2,3)),'minimum')

np.pad([1,2,3,4,5],(2,3),'reflect')

np.pad([1,2,3,4,5],(2,3),'reflect',reflect_type='odd')

np.pad([1,2,3,4,5],(2,3),'symmetric')

np.pad([1,2,3,4,5],(2,3),'symmetric',reflect_type='odd')

np.pad([1,2,3,4,5],(2,3),'wrap')

np.pad([1,2,3],(8,9),'wrap')

np.pad([1,2,3],(8,9),'reflect')

np.pad([1,2,4],(8,9),'reflect',reflect_type='odd')

np.pad([1,2,4],(8,9),'symmetric',reflect_type='odd')

np.pad([1,2,3],(8,9),'symmetric')

np.pad([1],(2,3),'reflect')

np.pad([1],(2,3),'symmetric')

np.pad([[1,2],[3,4]],1)

np.pad([[1,2],[3,4]],((1,0),(0,2)),constant_values=((1,2),(3,4)))

np.pad([[1,2],[3,4]],1,'edge')

np.pad([[1,2],[3,4]],2,'reflect')

np.pad([[1,2],[3,4]],1,'linear_ramp')

np.pad([[1,2.],[3,4]],2,'mean',stat_length=1)

np.pad([1,2,3,4.],2,'mean',stat_length=(1,3))

np.pad([1,2,3,4.],2,'maximum',stat_length=0)

np.pad([1,2],-1)

np.pad([1,2],1.5)

np.pad([1,2],1,'bogus')

np.pad([1,2],1,'edge',constant_values=3)

np.pad([],1,'edge')

np.pad([],1)

np.pad([1,2],{0:(1,2)})

np.pad([[1,2],[3,4]],{-1:2})

np.pad(np.ones((2,2)),[[1,2]])

np.pad([1,2],[1,2,3])

np.pad([1.5,2],1,constant_values=np.nan)

np.pad([[1,2],[3,4]],1,lambda v,w,a,k: v.__setitem__(slice(0,w[0]),7))

np.pad(5,1)
