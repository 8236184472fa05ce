np.unique([3,1,2,3,1])

np.unique([[1,0],[0,1]])

np.unique([3,1,2,3,1],return_index=True,return_inverse=True,return_counts=True)

np.unique([[1,0],[0,1]],return_inverse=True)

np.unique([[1,0,0],[1,0,0],[2,3,4]],axis=0)

np.unique([[1,0,0],[1,0,0],[2,3,4]],axis=1)

np.unique([[1,0,0],[1,0,0],[2,3,4]],axis=0,return_index=True,return_inverse=True,return_counts=True)

np.unique([[1,0,0],[1,0,0],[2,3,4]],axis=1,return_index=True,return_inverse=True,return_counts=True)

np.unique([1,2,np.nan,np.nan])

np.unique([1,2,np.nan,np.nan],equal_nan=False)

np.unique([1,2,np.nan,np.nan],return_counts=True)

np.unique([])

np.unique(5)

np.unique([1,2],axis=3)

np.unique([True,False,True],return_counts=True)

np.unique_all([1,1,2])

np.unique_counts([1,1,2])

np.unique_inverse([1,1,2])

np.sort(np.unique_values([3,1,1]))

np.unique_counts([np.nan,np.nan])

np.isin(2*np.arange(4).reshape(2,2),[1,2,4,8])

np.isin(2*np.arange(4).reshape(2,2),[1,2,4,8],invert=True)

np.isin([1,2],{1,2})

np.isin([1,2],[])

np.isin(3,[1,2,3])

np.isin([1.5,np.nan],[np.nan,1.5])

np.isin([1,2],[1.,3.])

np.isin([1,2],[1],kind='table')

np.isin([1.,2],[1],kind='table')

np.isin([1.,2],[1],kind='x')

np.intersect1d([1,3,4,3],[3,1,2,1])

np.intersect1d([1,1,2,3,4],[2,1,4,6],return_indices=True)

np.intersect1d([3,1],[1,3],assume_unique=True)

np.intersect1d([3,1],[1,3],assume_unique=True,return_indices=True)

np.intersect1d([[1,2]],[[2],[3]])

np.union1d([-1,0,1],[-2,0,2])

np.union1d([[1,2]],[3.5])

np.setdiff1d([1,2,3,2,4,1],[3,4,5,6])

np.setdiff1d([2,1,3],[3],assume_unique=True)

np.setxor1d([1,2,3,2,4],[2,3,5,7,5])

np.setxor1d([],[])

np.select([np.arange(6)<3,np.arange(6)>3],[np.arange(6),np.arange(6)**2],42)

np.select([[True,False]],[[1.5,2]])

np.select([],[])

np.select([[True]],[[1],[2]])

np.select([[1,0]],[[1,2]])

np.select([[True,False],[False,True]],[10,20.5])

np.select([[True,False]],[[[1],[2]]])

np.choose([2,3,1,0],[[0,1,2,3],[10,11,12,13],[20,21,22,23],[30,31,32,33]])

np.choose([2,4,1,0],[[0,1,2,3],[10,11,12,13],[20,21,22,23],[30,31,32,33]])

np.choose([2,4,1,0],[[0,1,2,3],[10,11,12,13],[20,21,22,23],[30,31,32,33]],mode='clip')

np.choose([2,4,1,-1],[[0,1,2,3],[10,11,12,13],[20,21,22,23],[30,31,32,33]],mode='wrap')

np.choose([[1,0,1],[0,1,0]],[-10,10])

np.choose([1.5],[1,2])

np.choose([-1],[1,2])

np.extract(np.arange(12).reshape(3,4)%3==0,np.arange(12).reshape(3,4))

np.compress([0,1],[[1,2],[3,4],[5,6]],axis=0)

np.compress([False,True,True],[[1,2],[3,4],[5,6]],axis=0)

np.compress([False,True],[[1,2],[3,4],[5,6]],axis=1)

np.compress([False,True],[[1,2],[3,4],[5,6]])

np.compress([[False,True]],[1,2])

np.take([4,3,5,7,6,8],[0,1,4])

np.take([4,3,5,7,6,8],[[0,1],[2,3]])

np.take([4,3,5],[0,7])

np.take([4,3,5],[0,7],mode='clip')

np.take([4,3,5],[0,-7],mode='wrap')

np.take([[1,2],[3,4]],1,axis=1)

np.take([[1,2],[3,4]],[0],axis=0)

np.take_along_axis(np.array([[10,30,20],[60,40,50]]),np.array([[2,0],[1,1]]),axis=1)

np.take_along_axis(np.array([[10,30,20],[60,40,50]]),np.array([[1.5]]),axis=1)

np.take_along_axis(np.array([[10,30,20],[60,40,50]]),np.array([1]),axis=1)

np.take_along_axis(np.array([[10,30,20],[60,40,50]]),np.array([5,0]),axis=None)

a=np.array([[10,30,20],[60,40,50]])
np.put_along_axis(a,np.array([[1],[0]]),99,axis=1)
a

a=np.array([[10,30,20],[60,40,50]])
np.put_along_axis(a,np.array([[9],[0]]),99,axis=1)
a

np.unique(['b','a','b'])

np.isin(['a','b'],['b','c'])
